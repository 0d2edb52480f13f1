/** Bad input, made from the OpenAPI document. */
package fangfan.service.badinput;
